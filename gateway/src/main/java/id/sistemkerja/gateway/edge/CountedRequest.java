package id.sistemkerja.gateway.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body is passed on as it comes, up to a limit. */
final class CountedRequest extends HttpServletRequestWrapper {
  private final long mostBytes;

  CountedRequest(HttpServletRequest request, long mostBytes) {
    super(request);
    this.mostBytes = mostBytes;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Counted(super.getInputStream());
  }

  private final class Counted extends ServletInputStream {
    private final ServletInputStream in;
    private long bytes;

    Counted(ServletInputStream in) {
      this.in = in;
    }

    private int counted(int read, int more) throws BodyTooLarge {
      if (read >= 0) {
        bytes += more;
        if (bytes > mostBytes) {
          throw new BodyTooLarge();
        }
      }
      return read;
    }

    @Override
    public int read() throws IOException {
      return counted(in.read(), 1);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      return counted(read, read);
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
