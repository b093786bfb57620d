package org.tierline.publication.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.exchange.Fault;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Language;
import org.tierline.publication.frame.Published;
import org.tierline.record.PublicRecord;

/** The site as files: the built-in record's in English, a small one's in all languages. */
class StaticSiteTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
  private static final String HOST = "https://tiers.example/site";

  @TempDir private Path folder;

  private static PublicRecord small() {
    try {
      var tables =
          Objects.requireNonNull(StaticSiteTest.class.getResource("../data/small")).toURI();
      return RecordFiles.read(Path.of(tables)).record().orElseThrow();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StaticSite.Written write(Path to, LocalDate day, Language... languages) {
    var published = new Published(small(), day, Optional.of(HOST));
    return StaticSite.write(published, List.of(languages), false, "1", to, (_, _) -> {});
  }

  private static StaticSite.Written write(Path to) {
    return write(to, DAY, Language.values());
  }

  @Test
  void everyLinkOfTheBuiltInSiteLeadsToAFileAndAPlaceInIt() {
    var published = new Published(RecordFiles.builtIn(), DAY);
    StaticSite.write(published, List.of(Language.ENGLISH), false, "1", folder, (_, _) -> {});
    assertThat(wrongLinks(folder)).isEmpty();
    assertThat(folder.resolve("sitemap.xml")).doesNotExist();
    assertThat(folder.resolve("data.html"))
        .content()
        .contains("These files hold each table whole")
        .doesNotContain("?country=");
    assertThat(folder.resolve("what-if.json")).content().contains("tierline/bills/1");
  }

  @Test
  void everyLinkOfASmallSiteInAllLanguagesDoesInAFolderOfAnyName() throws IOException {
    Path odd = folder.resolve("a b%20c#d?é 사이트");
    var written = write(odd);
    assertThat(wrongLinks(odd)).isEmpty();
    assertThat(written.files()).isEqualTo(files(odd).size() - 1);
    assertThat(odd.resolve("ko/countries.html"))
        .content()
        .contains("href=\"../ko/editions.html\"")
        .doesNotContain("href=\"../ko/countries.json\"");
    assertThat(odd.resolve("sitemap.xml"))
        .content()
        .contains("<loc>" + HOST + "/ko/countries.html</loc>");
    assertThat(odd.resolve("robots.txt")).content().contains("Sitemap: " + HOST + "/sitemap.xml");
    assertThat(odd.resolve("404.html")).content().contains("href=\"" + HOST + "/assets/site-");
  }

  @Test
  void twoRunsGiveTheSameBytesAndTheSecondIntoOneFolderWritesNone() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    write(one);
    write(two);
    List<Path> all = files(one);
    assertThat(files(two).stream().map(two::relativize))
        .containsExactlyElementsOf(all.stream().map(one::relativize).toList());
    for (Path file : all) {
      assertThat(Files.mismatch(file, two.resolve(one.relativize(file))))
          .as("%s", file)
          .isEqualTo(-1);
      Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }
    var again = write(one);
    assertThat(again.renewed()).isZero();
    assertThat(again.removed()).isZero();
    for (Path file : all) {
      assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(Instant.EPOCH);
    }
  }

  @Test
  void whatIsMissingOrOfAnotherSizeIsRenewedAndNothingElse() throws IOException {
    write(folder);
    Path changed = folder.resolve("ko/index.html");
    byte[] before = Files.readAllBytes(changed);
    Files.writeString(changed, "?");
    Files.delete(folder.resolve("editions.csv"));
    assertThat(write(folder).renewed()).isEqualTo(2);
    assertThat(changed).hasBinaryContent(before);
    assertThat(folder.resolve("editions.csv")).exists();
  }

  @Test
  void aFileThatWasChangedIsRenewedWithTheNextSite() throws IOException {
    write(folder);
    Path changed = folder.resolve("editions.csv");
    byte[] before = Files.readAllBytes(changed);
    byte[] other = before.clone();
    other[0]++;
    Files.write(changed, other);
    write(folder, DAY.plusDays(1), Language.values());
    assertThat(changed).hasBinaryContent(before);
  }

  /** Java orders the fields of a constant map anew at every start. */
  @Test
  void whatAPageSaysToSearchEnginesHasItsFieldsInOneOrder() throws IOException {
    write(folder, DAY, Language.ENGLISH);
    assertThat(Files.readString(folder.resolve("about.html")))
        .contains("\"creator\":{\"@type\":\"Organization\",\"name\":\"Tierline\"}");
  }

  @Test
  void filesOfALanguageNoLongerAskedForAreRemoved() {
    var all = write(folder);
    var english = write(folder, DAY, Language.ENGLISH);
    assertThat(folder.resolve("ko")).doesNotExist();
    assertThat(english.removed()).isEqualTo(all.files() - english.files());
    assertThat(english.pages()).isEqualTo(all.pages());
    assertThat(wrongLinks(folder)).isEmpty();
  }

  @Test
  void anotherDayIsAnotherSite() {
    write(folder);
    assertThat(write(folder, DAY.plusDays(1), Language.values()).renewed()).isPositive();
    assertThat(folder.resolve("index.html")).content().contains("As known on 2026-11-29");
  }

  @Test
  void aFolderWithAnythingElseIsLeftAlone() throws IOException {
    Path foreign = Files.createDirectories(folder.resolve("mine")).resolve("notes.txt");
    Files.writeString(foreign, "mine");
    assertThatThrownBy(() -> write(folder))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("holds mine/notes.txt, not part of a site");
    assertThat(files(folder)).containsExactly(foreign);

    Files.delete(foreign);
    write(folder);
    Files.writeString(folder.resolve("countries/notes.txt"), "mine");
    assertThatThrownBy(() -> write(folder, DAY, Language.ENGLISH))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("holds countries/notes.txt");
    assertThat(folder.resolve("ko/index.html")).exists();
  }

  @Test
  void aListThatIsNoneIsNotTaken() throws IOException {
    Files.writeString(folder.resolve(SiteManifest.FILE), "anything");
    assertThatThrownBy(() -> write(folder))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("isn't a list of a site's files");
  }

  @Test
  void aRunThatWasEndedIsPutRightByTheNext() throws IOException {
    write(folder);
    var whole = SiteManifest.find(folder).orElseThrow();
    new SiteManifest(whole.madeOf(), false, whole.files()).write(folder);
    Files.createDirectories(folder.resolve(SiteManifest.FILE + ".0.stage/ko"));
    Files.delete(folder.resolve("ko/index.html"));
    assertThat(write(folder).renewed()).isEqualTo(1);
    assertThat(SiteManifest.find(folder)).contains(whole);
    assertThat(folder.resolve(SiteManifest.FILE + ".0.stage")).doesNotExist();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Every link of every page that leads to no file or to no element of it. */
  private static List<String> wrongLinks(Path folder) {
    var ids = new HashMap<Path, Set<String>>();
    var links = new TreeMap<String, String>();
    try {
      for (Path file : files(folder)) {
        if (file.toString().endsWith(".html")) {
          var document = Jsoup.parse(file.toFile());
          ids.put(file, new HashSet<>(document.select("[id]").eachAttr("id")));
          for (String name : List.of("href", "src", "action")) {
            for (String link : document.select("[" + name + "]").eachAttr(name)) {
              Path from = folder.relativize(file);
              resolve(folder, file, link)
                  .ifPresent(to -> links.putIfAbsent(to, from + " has " + link));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var wrong = new ArrayList<String>();
    for (Map.Entry<String, String> link : links.entrySet()) {
      String[] parts = link.getKey().split("\n", -1);
      Path to = Path.of(parts[0]);
      boolean leads =
          Files.isRegularFile(to)
              && (parts[1].isEmpty() || ids.getOrDefault(to, Set.of()).contains(parts[1]));
      if (!leads) {
        wrong.add(link.getValue());
      }
    }
    return wrong;
  }

  /** File and fragment, a line each; empty for a link that leads elsewhere. */
  private static Optional<String> resolve(Path folder, Path file, String link) {
    String within = link.startsWith(HOST) ? link.substring(HOST.length() + 1) : link;
    URI uri = URI.create(within);
    if (uri.isAbsolute()) {
      return Optional.empty();
    }
    String path = uri.getPath();
    Path to =
        path.isEmpty()
            ? file
            : (link.equals(within) ? Objects.requireNonNull(file.getParent()) : folder)
                .resolve(path)
                .normalize();
    return Optional.of(to + "\n" + Objects.requireNonNullElse(uri.getFragment(), ""));
  }
}
