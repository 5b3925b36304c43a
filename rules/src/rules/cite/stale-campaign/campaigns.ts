import { defineTerms } from '../../../lexicon/term-table.ts';

/** A campaign that ran for some years and then ended. */
export interface Campaign {
  readonly from: number;
  readonly to: number;
}

/**
 * Campaigns with the years in which they ran. Extended campaigns count to the end of their extension; ones that
 * became standing work are not listed.
 */
export const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  先进性教育活动: { from: 2005, to: 2006 },
  学习实践科学发展观活动: { from: 2008, to: 2010 },
  创先争优活动: { from: 2010, to: 2012 },
  群众路线教育实践活动: { from: 2013, to: 2014 },
  三严三实专题教育: { from: 2015, to: 2016 },
  '“三严三实”专题教育': { from: 2015, to: 2016 },
  '“不忘初心、牢记使命”主题教育': { from: 2019, to: 2020 },
  党纪学习教育: { from: 2024, to: 2024 },
};

/** The campaigns' names as a table for the matcher. */
export const campaignTerms = defineTerms(
  'cite/campaigns',
  {},
  Object.keys(CAMPAIGNS).map((term) => ({ term, class: 'campaign' })),
);
