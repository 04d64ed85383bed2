package org.fiche.warehouse;

/** Is told how far a long work is. Called from the thread that works. */
@FunctionalInterface
public interface Progress {

  Progress NONE = (what, done, of) -> {};

  /**
   * @param what what is being worked on, in a few words
   * @param done how much is done before it
   * @param of how much there is in all; 0 if nobody knows
   */
  void at(String what, long done, long of);
}
