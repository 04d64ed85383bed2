package org.fiche.search.engine;

/** One index that can be asked. For many threads. */
public interface Engine extends AutoCloseable {

  /**
   * @throws Damaged if the index cannot be read and must be made again
   * @throws Gone if the engine cannot be reached
   */
  Answer ask(Asked asked);

  @Override
  void close();

  /** The index cannot be read; it must be made again. */
  final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Damaged(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** The engine cannot be reached, or was closed; it may be back soon. */
  final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Gone(String message) {
      super(message);
    }

    public Gone(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
