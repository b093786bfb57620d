package org.tierline.publication.frame;

import java.util.List;

/**
 * Links to the files of a folder by their whole address: for the one page that is shown at any
 * address, that nothing is there.
 *
 * @param language of the page that they stand on
 * @param host where the folder can be reached, without a slash at its end
 * @param files how the folder names its files
 */
public record HostLinks(Language language, String host, FileLinks files) implements Links {

  @Override
  public String page(String page) {
    return translation(language, page);
  }

  @Override
  public String file(String page, Format format) {
    return host + format.path(page);
  }

  @Override
  public String translation(Language other, String page) {
    return host + files.path(other, page);
  }

  @Override
  public String asset(String stampedName) {
    return host + "/assets/" + stampedName;
  }

  @Override
  public String path(Language other, String page) {
    return files.path(other, page);
  }

  @Override
  public List<Language> languages() {
    return files.languages();
  }

  @Override
  public boolean answersQueries() {
    return false;
  }
}
