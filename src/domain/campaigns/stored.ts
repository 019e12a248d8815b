/** Through which campaign somebody signed up, as it is kept for them. */

/** Key of the preference: the campaign's id. */
export const campaignKey = 'campaign';

/** @param stored the preference; null: nothing is stored. @returns ids of campaigns, none for most people. */
export const campaignsOf = (stored: string | null): readonly string[] => {
  const id = stored?.trim();
  return id ? [id] : [];
};
