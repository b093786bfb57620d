package org.tierline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.junit.jupiter.api.Test;

/** On the class path that the program has. */
class QuietLibrariesTest {
  @Test
  void theReaderOfPdfsTellsItsTroublesToNobody() {
    assertThat(LogFactory.getLog(PDFParser.class)).isInstanceOf(NoOpLog.class);
  }
}
