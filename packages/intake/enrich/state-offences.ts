/** Offences of which only those can be guilty who act for the state: 《刑法》第九十三条. */
export const OF_STATE: ReadonlySet<string> = new Set([
  'embezzlement',
  'misappropriation_public_funds',
  'bribe_taking',
  'unit_bribe_taking',
  'unexplained_property',
  'concealing_overseas_deposits',
  'dividing_state_assets',
  'abuse_of_power_soe',
  'neglect_soe',
  'defrauded_contract_soe',
  'undervaluing_company_assets',
  'profit_for_relatives',
]);
