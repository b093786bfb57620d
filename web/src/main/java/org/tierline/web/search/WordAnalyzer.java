package org.tierline.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * Takes text apart into words: runs of letters and digits, in small letters, without accents and
 * apostrophes, and with American spelling where the law has it so. May be used by any thread.
 */
final class WordAnalyzer extends Analyzer {
  /** The law's spelling for those of other texts. */
  private static final Map<String, String> SPELLINGS =
      Map.of(
          "labour", "labor",
          "labourer", "laborer",
          "labourers", "laborers",
          "programme", "program",
          "programmes", "programs",
          "defence", "defense",
          "organised", "organized",
          "organisation", "organization",
          "organisations", "organizations");

  private static final int GAP = 100;

  private final boolean stems;

  private WordAnalyzer(boolean stems) {
    this.stems = stems;
  }

  /** Words as they are written. */
  static WordAnalyzer ofWords() {
    return new WordAnalyzer(false);
  }

  /** English stems (M. F. Porter, An algorithm for suffix stripping, Program 14, 1980). */
  static WordAnalyzer ofStems() {
    return new WordAnalyzer(true);
  }

  /** A word and the place in the text that it was read from. */
  record Word(String text, int start, int end) {}

  /** The words of a text, in order. Accents must be one with their letters: see {@link #whole}. */
  List<Word> words(String text) {
    var words = new ArrayList<Word>();
    try (TokenStream tokens = tokenStream("", text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("taking words from memory", e);
    }
    return words;
  }

  /** The text with each accent and its letter as one character, where there is such. */
  static String whole(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Keeps phrases from beginning in one text of a page and ending in the next. */
  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer letters = CharTokenizer.fromTokenCharPredicate(WordAnalyzer::isOfWord);
    TokenStream words =
        new Spelt(new LowerCaseFilter(new ASCIIFoldingFilter(new Unquoted(letters))));
    return new TokenStreamComponents(letters, stems ? new PorterStemFilter(words) : words);
  }

  private static boolean isOfWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || isApostrophe(character);
  }

  static boolean isApostrophe(int character) {
    return character == '\'' || character == '’' || character == '‘' || character == 'ʼ';
  }

  /** Takes apostrophes out of words, and passes over words of nothing else. */
  private static final class Unquoted extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Unquoted(TokenStream in) {
      super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
      while (input.incrementToken()) {
        char[] letters = term.buffer();
        int kept = 0;
        for (int i = 0; i < term.length(); i++) {
          if (!isApostrophe(letters[i])) {
            letters[kept++] = letters[i];
          }
        }
        term.setLength(kept);
        if (kept > 0) {
          return true;
        }
      }
      return false;
    }
  }

  /** Writes words in the law's spelling. */
  private static final class Spelt extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Spelt(TokenStream in) {
      super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      var spelling = SPELLINGS.get(term.toString());
      if (spelling != null) {
        term.setEmpty().append(spelling);
      }
      return true;
    }
  }
}
