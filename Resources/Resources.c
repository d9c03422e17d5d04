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
