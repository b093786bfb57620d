package org.tierline.narrative.statistic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierline.narrative.text.Words;

/** Reads currencies, as their ISO 4217 codes. */
final class Currencies {
  /** A code, the currency's names, and behind a stroke the words that tell whose it is. */
  private static final String TABLE =
      """
      AED dirhams dirham | emirati uae emirates
      AFN afghanis afghani | afghan afghanistan
      ALL lek leks | albanian albania
      AMD drams dram | armenian armenia
      AOA kwanzas kwanza | angolan angola
      ARS pesos peso | argentine argentinian argentina
      AUD dollars dollar | australian australia
      AWG florins florin | aruban aruba
      AZN manat manats | azerbaijani azerbaijan
      BAM marks mark | convertible bosnian bosnia
      BBD dollars dollar | barbadian barbados
      BDT taka takas | bangladeshi bangladesh
      BGN leva lev | bulgarian bulgaria
      BHD dinars dinar | bahraini bahrain
      BIF francs franc | burundian burundi
      BND dollars dollar | bruneian brunei
      BOB bolivianos boliviano | bolivian bolivia
      BRL reais reals real | brazilian brazil
      BSD dollars dollar | bahamian bahamas
      BTN ngultrum | bhutanese bhutan
      BWP pula | botswana
      BYN rubles ruble | belarusian belarus
      BZD dollars dollar | belizean belize
      CAD dollars dollar | canadian canada
      CDF francs franc | congolese
      CHF francs franc | swiss switzerland
      CLP pesos peso | chilean chile
      CNY renminbi rmb yuan | chinese china
      COP pesos peso | colombian colombia
      CRC colones colon | costa rican
      CUP pesos peso | cuban cuba
      CVE escudos escudo | verdean cabo verde
      CZK koruna korunas crowns | czech
      DJF francs franc | djiboutian djibouti
      DKK kroner krone | danish denmark
      DOP pesos peso | dominican
      DZD dinars dinar | algerian algeria
      EGP pounds pound | egyptian egypt
      ERN nakfa | eritrean eritrea
      ETB birr | ethiopian ethiopia
      EUR euros euro |
      FJD dollars dollar | fijian fiji
      GBP pounds pound | british sterling kingdom
      GEL lari | georgian georgia
      GHS cedis cedi | ghanaian ghana
      GMD dalasi dalasis | gambian gambia
      GNF francs franc | guinean guinea
      GTQ quetzals quetzales quetzal | guatemalan guatemala
      GYD dollars dollar | guyanese guyana
      HKD dollars dollar | hong
      HNL lempiras lempira | honduran honduras
      HRK kunas kuna | croatian croatia
      HTG gourdes gourde | haitian haiti
      HUF forints forint | hungarian hungary
      IDR rupiah | indonesian indonesia
      ILS shekels shekel nis | israeli israel
      INR rupees rupee | indian india
      IQD dinars dinar | iraqi iraq
      IRR rials rial | iranian iran
      ISK kronur krona | icelandic iceland
      JMD dollars dollar | jamaican jamaica
      JOD dinars dinar | jordanian jordan
      JPY yen | japanese japan
      KES shillings shilling | kenyan kenya
      KGS som soms | kyrgyz kyrgyzstani
      KHR riel riels | cambodian cambodia
      KMF francs franc | comoran comorian comoros
      KRW won | korean korea
      KWD dinars dinar | kuwaiti kuwait
      KZT tenge | kazakhstani kazakh kazakhstan
      LAK kip | lao laos
      LBP pounds pound | lebanese lebanon
      LKR rupees rupee | sri lankan
      LRD dollars dollar | liberian liberia
      LSL maloti loti | lesotho
      LYD dinars dinar | libyan libya
      MAD dirhams dirham | moroccan morocco
      MDL lei leu | moldovan moldova
      MGA ariary | malagasy madagascar
      MKD denars denar dinars | macedonian macedonia
      MMK kyat kyats | burmese burma
      MNT tugrik tugriks tugrug | mongolian mongolia
      MOP patacas pataca | macau macanese
      MRO ouguiya | mauritanian mauritania
      MUR rupees rupee | mauritian mauritius
      MVR rufiyaa | maldivian maldives
      MWK kwacha | malawian malawi
      MXN pesos peso | mexican mexico
      MYR ringgit | malaysian malaysia
      MZN meticais metical | mozambican mozambique
      NAD dollars dollar | namibian namibia
      NGN naira | nigerian nigeria
      NIO cordobas cordoba | nicaraguan nicaragua
      NOK kroner krone | norwegian norway
      NPR rupees rupee | nepali nepalese nepal
      NZD dollars dollar | zealand
      OMR rials rial | omani oman
      PAB balboas balboa | panamanian panama
      PEN soles sol | peruvian peru
      PGK kina | papua
      PHP pesos peso | philippine philippines filipino
      PKR rupees rupee | pakistani pakistan
      PLN zloty zlotys zlotych | polish poland
      PYG guaranies guarani | paraguayan paraguay
      QAR riyals riyal rials | qatari qatar
      RON lei leu | romanian romania
      RSD dinars dinar | serbian serbia
      RUB rubles ruble | russian russia
      RWF francs franc | rwandan rwanda
      SAR riyals riyal | saudi
      SBD dollars dollar | solomon
      SCR rupees rupee | seychellois seychelles
      SDG pounds pound | sudanese sudan
      SEK kronor krona kroner | swedish sweden
      SGD dollars dollar | singaporean singapore
      SLL leones leone | sierra
      SOS shillings shilling | somali somalia
      SRD dollars dollar | surinamese suriname
      SSP pounds pound | south
      SYP pounds pound | syrian syria
      SZL emalangeni lilangeni | swazi swaziland
      THB baht | thai thailand
      TJS somoni | tajikistani tajik tajikistan
      TMT manat manats | turkmen turkmenistan
      TND dinars dinar | tunisian tunisia
      TOP paanga pa'anga | tongan tonga
      TRY lira | turkish turkey
      TTD dollars dollar | trinidadian trinidad
      TWD dollars dollar | taiwan
      TZS shillings shilling | tanzanian tanzania
      UAH hryvnia hryvnias hryvna | ukrainian ukraine
      UGX shillings shilling | ugandan uganda
      USD dollars dollar | u.s american
      UYU pesos peso | uruguayan uruguay
      UZS soum soums som | uzbekistani uzbek uzbekistan
      VES bolivares bolivars bolivar | venezuelan venezuela
      VND dong | vietnamese vietnam
      VUV vatu | vanuatu
      WST tala | samoan samoa
      XAF cfa fcfa | central cameroon chad gabon congo equatorial
      XCD dollars dollar | eastern caribbean
      XOF cfa fcfa | west benin burkina ivoire guinea-bissau mali niger senegal togo
      YER rials rial | yemeni yemen
      ZAR rand | south african
      ZMW kwacha | zambian zambia
      ZWL dollars dollar | zimbabwean zimbabwe
      """;

  private static final Map<String, String> SIGNS =
      // The bullet is what extraction made of the sign of the euro.
      Map.of("$", "USD", "€", "EUR", "•", "EUR", "£", "GBP", "¥", "JPY", "₱", "PHP");

  /** By name: the codes and the words that tell which. */
  private static final Map<String, Map<String, Set<String>>> NAMES = new HashMap<>();

  private static final Set<String> PLACES = new HashSet<>();

  static {
    for (String line : TABLE.lines().toList()) {
      int stroke = line.indexOf('|');
      List<String> names = Vocabulary.parted(line.substring(0, stroke));
      Set<String> places = Set.copyOf(Vocabulary.parted(line.substring(stroke + 1)));
      String code = names.get(0);
      PLACES.addAll(places);
      NAMES.put(code.toLowerCase(Locale.ROOT), Map.of(code, places));
      for (String name : names.subList(1, names.size())) {
        NAMES.computeIfAbsent(name, each -> new HashMap<>()).put(code, places);
      }
    }
  }

  private final Words words;
  private final Map<String, Integer> counts = new HashMap<>();

  Currencies(Words words) {
    this.words = words;
  }

  /** The currency whose sign stands before a figure. */
  Optional<String> before(int index) {
    return index > 0 ? Optional.ofNullable(SIGNS.get(words.word(index - 1))) : Optional.empty();
  }

  /**
   * The currency named behind a figure: "million West African CFA francs".
   *
   * @param from the index behind the figure
   */
  Optional<Named> behind(int from, int limit) {
    var told = new HashSet<String>();
    int last = Math.min(limit, from + 5);
    for (int i = from; i < last; i++) {
      String word = words.word(i);
      Map<String, Set<String>> codes = NAMES.get(word);
      if (codes != null) {
        int end = i + 1;
        while (end < limit && (words.is(end, "francs") || words.is(end, "rmb"))) {
          end++;
        }
        return Optional.of(new Named(end, code(codes, told)));
      }
      if (!words.isCapital(i) && !PLACES.contains(word)) {
        break;
      }
      told.add(word);
    }
    return Optional.empty();
  }

  private String code(Map<String, Set<String>> codes, Set<String> told) {
    if (codes.size() == 1) {
      return codes.keySet().iterator().next();
    }
    String best = "";
    long most = 0;
    for (var entry : codes.entrySet()) {
      long count = 0;
      for (String place : entry.getValue()) {
        count += told.contains(place) ? 1_000_000 : counts().getOrDefault(place, 0);
      }
      if (count > most || (count == most && entry.getKey().compareTo(best) < 0)) {
        most = count;
        best = entry.getKey();
      }
    }
    return most == 0 ? "" : best;
  }

  /** How often the text names each place: a bare "pesos" are those of its own country. */
  private Map<String, Integer> counts() {
    if (counts.isEmpty()) {
      counts.put("", 0);
      for (int i = 0; i < words.size(); i++) {
        if (PLACES.contains(words.word(i))) {
          counts.merge(words.word(i), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /**
   * A currency in a text.
   *
   * @param end the index behind its name
   * @param code empty if the text doesn't tell whose it is
   */
  record Named(int end, String code) {}
}
