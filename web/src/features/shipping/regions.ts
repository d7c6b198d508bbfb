/** Parts of the world that are picked at once. A country lies in one of them, or in none where hardly anybody lives; the European Union lies across. */
export const regions = {
  EUROPEAN_UNION: words('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'),
  EUROPE: words(
    'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA',
  ),
  NORTH_AMERICA: words('BM CA GL PM US'),
  LATIN_AMERICA: words(
    'AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  ),
  ASIA: words('AF AM AZ BD BN BT CN GE HK ID IN JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW UZ VN'),
  MIDDLE_EAST: words('AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE'),
  AFRICA: words(
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  ),
  OCEANIA: words('AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS'),
} as const;

export type RegionName = keyof typeof regions;

function words(text: string): readonly string[] {
  return text.split(' ');
}
