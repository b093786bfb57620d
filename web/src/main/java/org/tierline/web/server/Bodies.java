package org.tierline.web.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.tierline.web.Request;

/**
 * Reads what is sent, within limits on its length, its time, and the memory that all bodies under
 * way take together. Any thread may ask.
 */
final class Bodies {
  private static final int MAX_BYTES_TOGETHER = 16 << 20;
  private static final int CHUNK = 8 << 10;
  private static final long LONGEST_SECONDS = 20;

  private final Semaphore bytes = new Semaphore(MAX_BYTES_TOGETHER);

  /** A body that isn't taken. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;

    Refused(int status, String message) {
      super(message);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  /** Room for one body, until it is closed. */
  Body open() {
    return new Body();
  }

  /** One body. */
  final class Body implements AutoCloseable {
    private int taken;

    /**
     * Reads it.
     *
     * @throws Refused if it is too long or too slow, or too many come at once
     */
    byte[] read(HttpServletRequest request) throws Refused {
      if (request.getContentLengthLong() > Request.MAX_BODY) {
        throw tooLong();
      }
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
      var body = new ByteArrayOutputStream();
      var chunk = new byte[CHUNK];
      try {
        InputStream in = request.getInputStream();
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
          body.write(chunk, 0, read);
          if (body.size() > Request.MAX_BODY) {
            throw tooLong();
          }
          if (System.nanoTime() > until) {
            throw new Refused(408, "what was sent took longer than " + LONGEST_SECONDS + " s");
          }
          while (taken < body.size()) {
            take();
          }
        }
      } catch (IOException e) {
        throw new Refused(408, "what was sent broke off");
      }
      return body.toByteArray();
    }

    private void take() throws Refused {
      if (!bytes.tryAcquire(CHUNK)) {
        throw new Refused(503, "too many send something at once; send again in some seconds");
      }
      taken += CHUNK;
    }

    private static Refused tooLong() {
      return new Refused(413, "what was sent is longer than " + Request.MAX_BODY + " bytes");
    }

    @Override
    public void close() {
      bytes.release(taken);
    }
  }
}
