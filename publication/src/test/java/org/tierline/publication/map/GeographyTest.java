package org.tierline.publication.map;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tierline.testkit.Golden;

class GeographyTest {
  /** {@code -Dgolden.update=true} derives the resource anew. */
  @Test
  void theGeographyIsDerivedFromTheAtlas() throws IOException {
    Golden.check(
        Path.of("src/main/resources/org/tierline/publication/map/geography.txt"),
        Atlas.geography());
  }

  /** The same for who borders whom. */
  @Test
  void theBordersAreDerivedFromTheAtlas() throws IOException {
    Golden.check(
        Path.of("src/main/resources/org/tierline/publication/map/borders.txt"), Atlas.borders());
  }
}
