import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * A small load on one's own server: keep-alive connections that ask for addresses in turn, bounded
 * in count and time. It parses no more of HTTP than its own server speaks, so that it costs little
 * beside what it measures.
 */
final class Load {

  private static final long LONGEST = Duration.ofMinutes(10).toNanos();

  private Load() {}

  /** Waits until a server answers. */
  static void waitFor(int port, String path) throws InterruptedException {
    for (int tries = 0; tries < 1_200; tries++) {
      try {
        var seen = run(port, List.of(path), 1, LONGEST, 1);
        if (seen.p50() > 0 && seen.failures() == 0) {
          return;
        }
      } catch (Exception notYet) {
        // The port is not open yet.
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("The server did not start");
  }

  /**
   * What one run saw.
   *
   * @param perSecond answers per second
   * @param p50 median time of an answer, in milliseconds
   * @param p95 95th percentile, in milliseconds
   * @param p99 99th percentile, in milliseconds
   */
  record Seen(double perSecond, double p50, double p95, double p99, long failures) {

    /**
     * @param times of answers, in nanoseconds
     * @param seconds that they took together
     */
    static Seen of(long[] times, long failures, double seconds) {
      var sorted = times.clone();
      Arrays.sort(sorted);
      return new Seen(
          times.length / seconds, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), failures);
    }

    private static double at(long[] sorted, double share) {
      return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * share)] / 1e6;
    }

    @Override
    public String toString() {
      return "%8.0f/s  p50 %6.2f ms  p95 %6.2f ms  p99 %6.2f ms  failures %d"
          .formatted(perSecond, p50, p95, p99, failures);
    }
  }

  /** Asks for each address in turn, again and again, for some time. */
  static Seen run(int port, List<String> paths, int connections, Duration time) throws Exception {
    return run(port, paths, connections, time.toNanos(), 1 << 20);
  }

  /** Asks for each address once. */
  static Seen once(int port, List<String> paths, int connections) throws Exception {
    return run(port, paths, connections, LONGEST, paths.size() / connections);
  }

  private static Seen run(int port, List<String> paths, int connections, long time, int most)
      throws Exception {
    var all = new ConcurrentLinkedQueue<long[]>();
    var failures = new ConcurrentLinkedQueue<Integer>();
    long begin = System.nanoTime();
    try (var workers = Executors.newFixedThreadPool(connections)) {
      for (int worker = 0; worker < connections; worker++) {
        int first = worker * (paths.size() / connections);
        workers.submit(() -> all.add(work(port, paths, first, begin + time, most, failures)));
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    var times = all.stream().flatMapToLong(Arrays::stream).toArray();
    return Seen.of(times, failures.size(), seconds);
  }

  private static long[] work(
      int port,
      List<String> paths,
      int first,
      long end,
      int most,
      ConcurrentLinkedQueue<Integer> failures)
      throws IOException {
    var times = new long[most];
    int done = 0;
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      for (int turn = first; done < times.length && System.nanoTime() < end; turn++) {
        var path = paths.get(turn % paths.size());
        long asked = System.nanoTime();
        socket
            .getOutputStream()
            .write(
                ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        int status = answer(in);
        times[done++] = System.nanoTime() - asked;
        if (status != 200) {
          failures.add(status);
        }
      }
    }
    return Arrays.copyOf(times, done);
  }

  private static int answer(InputStream in) throws IOException {
    int status = Integer.parseInt(line(in).split(" ")[1]);
    long length = -1;
    boolean chunked = false;
    for (var header = line(in); !header.isEmpty(); header = line(in)) {
      var lower = header.toLowerCase(java.util.Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring(15).strip());
      }
      chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
    }
    if (chunked) {
      for (int size = chunk(in); size > 0; size = chunk(in)) {
        in.skipNBytes(size + 2L);
      }
      line(in);
    } else {
      in.skipNBytes(Math.max(0, length));
    }
    return status;
  }

  private static int chunk(InputStream in) throws IOException {
    return Integer.parseInt(line(in).strip(), 16);
  }

  private static String line(InputStream in) throws IOException {
    var text = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The server closed the connection");
      }
      if (next != '\r') {
        text.append((char) next);
      }
    }
    return text.toString();
  }
}
