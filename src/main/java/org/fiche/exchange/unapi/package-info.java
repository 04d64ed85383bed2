/** A part of the room {@code exchange}: what does a reference manager save from a page? unAPI. */
@NullMarked
package org.fiche.exchange.unapi;

import org.jspecify.annotations.NullMarked;
