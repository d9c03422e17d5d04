#ifndef RESOURCES_H
#define RESOURCES_H

#include <stddef.h>

// A file of Resources/data, as it stood when the program was built.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} Resource;

// The bank holidays of England and Wales, 2004 to 2028, in the form GOV.UK publishes them.
Resource resource_bank_holidays(void)
    __attribute__((swift_name("getter:Resource.bankHolidays()")));

// The usual policy: every period as law, guidance or common practice has it.
Resource resource_usual_policy(void)
    __attribute__((swift_name("getter:Resource.usualPolicy()")));

// The templates of the documents of a review, as they are where the council has adopted none.
Resource resource_notice_markdown(void)
    __attribute__((swift_name("getter:Resource.noticeMarkdown()")));
Resource resource_notice_html(void)
    __attribute__((swift_name("getter:Resource.noticeHTML()")));
Resource resource_record_markdown(void)
    __attribute__((swift_name("getter:Resource.recordMarkdown()")));
Resource resource_record_html(void)
    __attribute__((swift_name("getter:Resource.recordHTML()")));
Resource resource_letter_markdown(void)
    __attribute__((swift_name("getter:Resource.letterMarkdown()")));
Resource resource_letter_html(void)
    __attribute__((swift_name("getter:Resource.letterHTML()")));
// What those who were invited are told of a meeting that was moved, or does not take place.
Resource resource_moved_markdown(void)
    __attribute__((swift_name("getter:Resource.movedMarkdown()")));
Resource resource_moved_html(void)
    __attribute__((swift_name("getter:Resource.movedHTML()")));
Resource resource_cancelled_markdown(void)
    __attribute__((swift_name("getter:Resource.cancelledMarkdown()")));
Resource resource_cancelled_html(void)
    __attribute__((swift_name("getter:Resource.cancelledHTML()")));
// What a child is sent when they are given an IRO.
Resource resource_introduction_markdown(void)
    __attribute__((swift_name("getter:Resource.introductionMarkdown()")));
Resource resource_introduction_html(void)
    __attribute__((swift_name("getter:Resource.introductionHTML()")));
Resource resource_contact_card_markdown(void)
    __attribute__((swift_name("getter:Resource.contactCardMarkdown()")));
Resource resource_contact_card_html(void)
    __attribute__((swift_name("getter:Resource.contactCardHTML()")));
// A survey to be filled in on paper after a review.
Resource resource_survey_markdown(void)
    __attribute__((swift_name("getter:Resource.surveyMarkdown()")));
Resource resource_survey_html(void)
    __attribute__((swift_name("getter:Resource.surveyHTML()")));
// The policies of five councils, as their annual reports describe them.
Resource resource_northumberland_policy(void)
    __attribute__((swift_name("getter:Resource.northumberlandPolicy()")));
Resource resource_portsmouth_policy(void)
    __attribute__((swift_name("getter:Resource.portsmouthPolicy()")));
Resource resource_north_lincolnshire_policy(void)
    __attribute__((swift_name("getter:Resource.northLincolnshirePolicy()")));
Resource resource_durham_policy(void)
    __attribute__((swift_name("getter:Resource.durhamPolicy()")));
Resource resource_newham_policy(void)
    __attribute__((swift_name("getter:Resource.newhamPolicy()")));

#endif
