package org.fiche.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.fiche.command.terminal.CommandFailure;

/** Where the site answers. */
record Address(String host, int port) {

  private static final int HIGHEST = 65_535;

  /**
   * The address, if it is free; port 0 means any free one.
   *
   * @throws CommandFailure if it is taken, or no address of this machine
   */
  static Address free(String host, int port) {
    if (port < 0 || port > HIGHEST) {
      throw new CommandFailure("There is no port " + port + ": name one from 1 to " + HIGHEST);
    }
    var wanted = new InetSocketAddress(host, port);
    if (wanted.isUnresolved()) {
      throw noSuchHost(host, new UnknownHostException(host));
    }
    try (var socket = new ServerSocket()) {
      // As the server itself does: a port that was closed a moment ago is free.
      socket.setReuseAddress(true);
      socket.bind(wanted);
      return new Address(host, socket.getLocalPort());
    } catch (BindException taken) {
      throw new CommandFailure(
          "Port %d on %s cannot be had (%s): stop what uses it, or choose another: --port %d"
              .formatted(port, host, taken.getMessage(), port == HIGHEST ? port - 1 : port + 1),
          taken);
    } catch (IOException refused) {
      throw noSuchHost(host, refused);
    }
  }

  private static CommandFailure noSuchHost(String host, IOException cause) {
    return new CommandFailure(
        host + " is no address of this machine: --host 127.0.0.1 for readers here, 0.0.0.0 for all",
        cause);
  }

  /** For a browser on this machine. */
  String url() {
    boolean any = host.equals("0.0.0.0") || host.equals("127.0.0.1") || host.equals("::");
    var shown = any ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    return "http://" + shown + ":" + port + "/";
  }
}
