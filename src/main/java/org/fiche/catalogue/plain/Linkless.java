package org.fiche.catalogue.plain;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Takes links out of a Markdown tree and leaves their words. */
final class Linkless extends AbstractVisitor {

  static Node of(Node document) {
    document.accept(new Linkless());
    return document;
  }

  @Override
  public void visit(Link link) {
    var child = link.getFirstChild();
    while (child != null) {
      var next = child.getNext();
      link.insertBefore(child);
      child = next;
    }
    link.unlink();
  }
}
