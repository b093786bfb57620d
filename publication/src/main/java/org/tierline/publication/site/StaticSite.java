package org.tierline.publication.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tierline.exchange.Fault;
import org.tierline.law.determination.Law;
import org.tierline.publication.data.DataPackage;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Assets;
import org.tierline.publication.frame.FileLinks;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.HostLinks;
import org.tierline.publication.frame.Language;
import org.tierline.publication.frame.Links;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;

/**
 * The whole site as files, for any web server or none: every page in each language as HTML with
 * links that work from any folder, every other format once, style, script and typeface, a page for
 * addresses where nothing is, and what search engines look for.
 */
public final class StaticSite {
  private static final Set<Format> PICTURES = Set.of(Format.PNG, Format.CARD);
  private static final String NOT_FOUND = "/404";

  private final Site site;
  private final Published published;
  private final List<Language> languages;
  private final boolean pictures;

  private StaticSite(Published published, List<Language> languages, boolean pictures) {
    this.site = Sites.of(published);
    this.published = published;
    this.languages = languages;
    this.pictures = pictures;
  }

  /**
   * What was written.
   *
   * @param pages of the site, each counted once whatever languages it is in
   * @param files of the site
   * @param bytes of all of them
   * @param renewed how many files were written, for none or another was there
   * @param removed how many files the site that was there had and this one hasn't
   */
  public record Written(int pages, int files, long bytes, int renewed, int removed) {}

  /**
   * Writes the site into a folder, which is made if need be; one that holds the same site already
   * is left as it is. All files appear together.
   *
   * @param languages English is always among them, for it is at the folder's root
   * @param pictures whether each figure is also written as PNG, which takes a second a picture; the
   *     first page's is always
   * @param program the version of the program
   * @param progress takes the share of the work that is done, from 0 to 1, and what was just made
   * @throws Fault if the folder can't be written to, or holds anything but a site written before;
   *     nothing is half-written
   */
  public static Written write(
      Published published,
      List<Language> languages,
      boolean pictures,
      String program,
      Path folder,
      DataPackage.Progress progress) {
    var all = new ArrayList<>(languages);
    all.add(Language.ENGLISH);
    var sorted = all.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    var madeOf =
        List.of(
            "program " + program,
            "record " + published.record().recordVersion(),
            "law " + Law.VERSION,
            "day " + published.on(),
            "languages " + String.join(",", sorted.stream().map(Language::code).toList()),
            "pictures " + pictures,
            "host " + published.host().orElse("-"));
    try (var files = SiteFolder.of(folder, madeOf)) {
      var same = files.findSame();
      if (same.isPresent()) {
        return same(same.get(), sorted);
      }
      return new StaticSite(published, sorted, pictures).write(files, progress);
    }
  }

  private static Written same(SiteManifest site, List<Language> languages) {
    long html = site.files().keySet().stream().filter(name -> name.endsWith(".html")).count();
    long bytes = site.files().values().stream().mapToLong(Long::longValue).sum();
    return new Written((int) html / languages.size() - 1, site.files().size(), bytes, 0, 0);
  }

  private Written write(SiteFolder files, DataPackage.Progress progress) {
    List<String> pages = site.pages();
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      var made = new ArrayList<Future<String>>();
      for (String page : pages) {
        made.add(workers.submit(writing(page, files)));
      }
      try {
        for (int i = 0; i < made.size(); i++) {
          progress.show((double) i / made.size(), done(made.get(i)));
        }
      } catch (Throwable e) {
        workers.shutdownNow();
        throw e;
      }
    }
    Assets.all().forEach(asset -> files.put("assets/" + asset.stampedName(), asset.body()));
    languages.forEach(language -> files.put(name(NOT_FOUND, language), notFound(language)));
    files.put("robots.txt", robots());
    published.host().ifPresent(host -> files.put("sitemap.xml", sitemap(host, pages)));
    return files.commit(pages.size());
  }

  private static String done(Future<String> page) {
    try {
      return page.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Fault fault -> throw fault;
        case RuntimeException mistake -> throw mistake;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Fault.busy("the writing of the site was ended before it was done; run it again");
    }
  }

  /** Writes a page: what it shows is made once for all languages. */
  private Callable<String> writing(String page, SiteFolder files) {
    return () -> {
      var address = new Address(Language.ENGLISH, page, Format.HTML, new TreeMap<>());
      Links links = FileLinks.of(Language.ENGLISH, page, languages);
      View found = site.find(address, links);
      View view = pictures || page.equals("/") ? found : found.without(PICTURES);
      for (Language language : languages) {
        files.put(
            name(page, language),
            site.bytes(view, address.in(language), FileLinks.of(language, page, languages)));
      }
      for (Format format : view.formats()) {
        files.put(format.path(page).substring(1), site.bytes(view, address.in(format), links));
      }
      return page;
    };
  }

  private static String name(String page, Language language) {
    return FileLinks.fileOf(language, page).substring(1);
  }

  /** Web servers show it at any address, so that it needs to know its host to find its style. */
  private byte[] notFound(Language language) {
    var files = FileLinks.of(language, NOT_FOUND, languages);
    Optional<Links> absolute = published.host().map(host -> new HostLinks(language, host, files));
    return site.problem(
        404,
        "There is no such page in this site.",
        Address.of(NOT_FOUND, Map.of()).in(language),
        absolute.orElse(files));
  }

  private byte[] robots() {
    String all = "User-agent: *\nAllow: /\n";
    return published
        .host()
        .map(host -> all + "Sitemap: " + host + "/sitemap.xml\n")
        .orElse(all)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] sitemap(String host, List<String> pages) {
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (Language language : languages) {
      for (String page : pages) {
        xml.append("<url><loc>")
            .append(host)
            .append(FileLinks.fileOf(language, page))
            .append("</loc></url>\n");
      }
    }
    return xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
