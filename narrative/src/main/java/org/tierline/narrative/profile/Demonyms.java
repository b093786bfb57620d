package org.tierline.narrative.profile;

/**
 * What people of a country are called in English, and what is of it: a line each with its code (ISO
 * 3166-1 alpha-3) and the words, commas between. Those that two countries share (Congolese, Guinean
 * of either Congo, American of a continent) are left out.
 */
public final class Demonyms {
  private Demonyms() {}

  /** A line for each country: its code, then the words with commas between. */
  public static final String TABLE =
      """
      AFG afghan, afghans
      AGO angolan, angolans
      ALB albanian, albanians
      ARG argentine, argentines, argentinian
      ARM armenian, armenians
      AUS australian, australians
      AUT austrian, austrians
      AZE azerbaijani, azerbaijanis
      BDI burundian, burundians
      BEL belgian, belgians
      BEN beninese
      BFA burkinabe
      BGD bangladeshi, bangladeshis
      BGR bulgarian, bulgarians
      BIH bosnian, bosnians
      BLR belarusian, belarusians
      BOL bolivian, bolivians
      BRA brazilian, brazilians
      BTN bhutanese
      BWA botswanan
      CAN canadian, canadians
      CHE swiss
      CHL chilean, chileans
      CHN chinese
      CIV ivoirian, ivoirians, ivorian
      CMR cameroonian, cameroonians
      COL colombian, colombians
      COM comorian, comorians
      CRI costa rican, costa ricans
      CUB cuban, cubans
      CZE czech, czechs
      DEU german, germans
      DJI djiboutian, djiboutians
      DNK danish, danes
      DOM dominican, dominicans
      DZA algerian, algerians
      ECU ecuadorian, ecuadorians
      EGY egyptian, egyptians
      ERI eritrean, eritreans
      ESP spanish, spaniards
      EST estonian, estonians
      ETH ethiopian, ethiopians
      FIN finnish, finns
      FJI fijian, fijians
      FRA french
      GAB gabonese
      GBR british
      GEO georgian, georgians
      GHA ghanaian, ghanaians
      GMB gambian, gambians
      GNB bissau-guinean, bissau-guineans
      GRC greek, greeks
      GTM guatemalan, guatemalans
      GUY guyanese
      HND honduran, hondurans
      HRV croatian, croatians
      HTI haitian, haitians
      HUN hungarian, hungarians
      IDN indonesian, indonesians
      IND indian, indians
      IRL irish
      IRN iranian, iranians
      IRQ iraqi, iraqis
      ISR israeli, israelis
      ITA italian, italians
      JAM jamaican, jamaicans
      JOR jordanian, jordanians
      JPN japanese
      KAZ kazakhstani, kazakhstanis, kazakh
      KEN kenyan, kenyans
      KGZ kyrgyz, kyrgyzstani
      KHM cambodian, cambodians
      KOR south korean, south koreans
      KWT kuwaiti, kuwaitis
      LAO lao, laotian, laotians
      LBN lebanese
      LBR liberian, liberians
      LBY libyan, libyans
      LKA sri lankan, sri lankans
      LSO basotho
      LTU lithuanian, lithuanians
      LVA latvian, latvians
      MAR moroccan, moroccans
      MDA moldovan, moldovans
      MDG malagasy
      MDV maldivian, maldivians
      MEX mexican, mexicans
      MKD macedonian, macedonians
      MLI malian, malians
      MLT maltese
      MMR burmese
      MNE montenegrin, montenegrins
      MNG mongolian, mongolians
      MOZ mozambican, mozambicans
      MRT mauritanian, mauritanians
      MUS mauritian, mauritians
      MWI malawian, malawians
      MYS malaysian, malaysians
      NAM namibian, namibians
      NER nigerien, nigeriens
      NGA nigerian, nigerians
      NIC nicaraguan, nicaraguans
      NLD dutch
      NOR norwegian, norwegians
      NPL nepali, nepalis, nepalese
      NZL new zealanders
      OMN omani, omanis
      PAK pakistani, pakistanis
      PAN panamanian, panamanians
      PER peruvian, peruvians
      PHL filipino, filipinos, filipina, filipinas, philippine
      POL polish, poles
      PRK north korean, north koreans, dprk
      PRT portuguese
      PRY paraguayan, paraguayans
      QAT qatari, qataris
      ROU romanian, romanians
      RUS russian, russians
      RWA rwandan, rwandans
      SAU saudi, saudis
      SDN sudanese
      SEN senegalese
      SGP singaporean, singaporeans
      SLE sierra leonean, sierra leoneans
      SLV salvadoran, salvadorans
      SOM somali, somalis
      SRB serbian, serbians
      SSD south sudanese
      SUR surinamese
      SVK slovak, slovaks
      SVN slovenian, slovenians
      SWE swedish, swedes
      SWZ swazi, swazis
      SYR syrian, syrians
      TCD chadian, chadians
      TGO togolese
      THA thai, thais
      TJK tajik, tajiks, tajikistani
      TKM turkmen
      TTO trinidadian, trinidadians
      TUN tunisian, tunisians
      TUR turkish, turks
      TWN taiwanese
      TZA tanzanian, tanzanians
      UGA ugandan, ugandans
      UKR ukrainian, ukrainians
      URY uruguayan, uruguayans
      UZB uzbek, uzbeks, uzbekistani
      VEN venezuelan, venezuelans
      VNM vietnamese
      YEM yemeni, yemenis
      ZAF south african, south africans
      ZMB zambian, zambians
      ZWE zimbabwean, zimbabweans
      """;
}
