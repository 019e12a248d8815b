/** What is different for people of a campaign, as changes of the configuration. */

export interface CampaignEffects {
  readonly skipSurvey?: boolean;
  readonly liftDailyLimits?: boolean;
}

/** A part of the configuration. */
export interface CampaignChanges {
  readonly modules: Readonly<Record<string, object>>;
}

/** 0 is how the configuration says: any number. */
const unlimited = {dailyLimit: 0};

/**
 * @param campaigns the reader's
 * @param types ids of all types of task
 * @returns null where nothing is different.
 */
export function campaignChanges(
  campaigns: readonly CampaignEffects[],
  types: readonly string[],
): CampaignChanges | null {
  const skips = campaigns.some(({skipSurvey}) => skipSurvey);
  const lifts = campaigns.some(({liftDailyLimits}) => liftDailyLimits);
  if (!skips && !lifts) return null;
  return {
    modules: {
      ...(skips && {'welcome-survey': {enabled: false}}),
      ...(lifts && {
        'suggested-edits': {types: Object.fromEntries(types.map((id) => [id, unlimited]))},
      }),
    },
  };
}
