/** Questions a day where no parent chose otherwise: enough to ask again with a reason, too few to wear anyone down (our own figure). */
export const USUAL_REQUESTS_A_DAY = 5;
