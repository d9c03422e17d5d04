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
