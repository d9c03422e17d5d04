#include "Resources.h"

static const unsigned char bank_holidays[] = {
#embed "data/bank-holidays.json"
};

Resource resource_bank_holidays(void) {
  return (Resource){bank_holidays, sizeof bank_holidays};
}

static const unsigned char usual_policy[] = {
#embed "data/policy-default.yaml"
};

Resource resource_usual_policy(void) {
  return (Resource){usual_policy, sizeof usual_policy};
}

static const unsigned char notice_markdown[] = {
#embed "data/templates/notice.markdown.mustache"
};

Resource resource_notice_markdown(void) {
  return (Resource){notice_markdown, sizeof notice_markdown};
}

static const unsigned char notice_html[] = {
#embed "data/templates/notice.html.mustache"
};

Resource resource_notice_html(void) {
  return (Resource){notice_html, sizeof notice_html};
}

static const unsigned char record_markdown[] = {
#embed "data/templates/record.markdown.mustache"
};

Resource resource_record_markdown(void) {
  return (Resource){record_markdown, sizeof record_markdown};
}

static const unsigned char record_html[] = {
#embed "data/templates/record.html.mustache"
};

Resource resource_record_html(void) {
  return (Resource){record_html, sizeof record_html};
}

static const unsigned char letter_markdown[] = {
#embed "data/templates/letter.markdown.mustache"
};

Resource resource_letter_markdown(void) {
  return (Resource){letter_markdown, sizeof letter_markdown};
}

static const unsigned char letter_html[] = {
#embed "data/templates/letter.html.mustache"
};

Resource resource_letter_html(void) {
  return (Resource){letter_html, sizeof letter_html};
}

static const unsigned char moved_markdown[] = {
#embed "data/templates/moved.markdown.mustache"
};

Resource resource_moved_markdown(void) {
  return (Resource){moved_markdown, sizeof moved_markdown};
}

static const unsigned char moved_html[] = {
#embed "data/templates/moved.html.mustache"
};

Resource resource_moved_html(void) {
  return (Resource){moved_html, sizeof moved_html};
}

static const unsigned char cancelled_markdown[] = {
#embed "data/templates/cancelled.markdown.mustache"
};

Resource resource_cancelled_markdown(void) {
  return (Resource){cancelled_markdown, sizeof cancelled_markdown};
}

static const unsigned char cancelled_html[] = {
#embed "data/templates/cancelled.html.mustache"
};

Resource resource_cancelled_html(void) {
  return (Resource){cancelled_html, sizeof cancelled_html};
}

static const unsigned char introduction_markdown[] = {
#embed "data/templates/introduction.markdown.mustache"
};

Resource resource_introduction_markdown(void) {
  return (Resource){introduction_markdown, sizeof introduction_markdown};
}

static const unsigned char introduction_html[] = {
#embed "data/templates/introduction.html.mustache"
};

Resource resource_introduction_html(void) {
  return (Resource){introduction_html, sizeof introduction_html};
}

static const unsigned char survey_markdown[] = {
#embed "data/templates/survey.markdown.mustache"
};

Resource resource_survey_markdown(void) {
  return (Resource){survey_markdown, sizeof survey_markdown};
}

static const unsigned char survey_html[] = {
#embed "data/templates/survey.html.mustache"
};

Resource resource_survey_html(void) {
  return (Resource){survey_html, sizeof survey_html};
}

static const unsigned char contact_card_markdown[] = {
#embed "data/templates/contact-card.markdown.mustache"
};

Resource resource_contact_card_markdown(void) {
  return (Resource){contact_card_markdown, sizeof contact_card_markdown};
}

static const unsigned char contact_card_html[] = {
#embed "data/templates/contact-card.html.mustache"
};

Resource resource_contact_card_html(void) {
  return (Resource){contact_card_html, sizeof contact_card_html};
}

static const unsigned char northumberland_policy[] = {
#embed "data/policy-northumberland.yaml"
};

Resource resource_northumberland_policy(void) {
  return (Resource){northumberland_policy, sizeof northumberland_policy};
}

static const unsigned char portsmouth_policy[] = {
#embed "data/policy-portsmouth.yaml"
};

Resource resource_portsmouth_policy(void) {
  return (Resource){portsmouth_policy, sizeof portsmouth_policy};
}

static const unsigned char north_lincolnshire_policy[] = {
#embed "data/policy-north-lincolnshire.yaml"
};

Resource resource_north_lincolnshire_policy(void) {
  return (Resource){north_lincolnshire_policy, sizeof north_lincolnshire_policy};
}

static const unsigned char durham_policy[] = {
#embed "data/policy-durham.yaml"
};

Resource resource_durham_policy(void) {
  return (Resource){durham_policy, sizeof durham_policy};
}

static const unsigned char newham_policy[] = {
#embed "data/policy-newham.yaml"
};

Resource resource_newham_policy(void) {
  return (Resource){newham_policy, sizeof newham_policy};
}
