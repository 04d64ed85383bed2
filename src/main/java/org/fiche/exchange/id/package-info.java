/** A part of the room {@code exchange}: identifiers under {@code /id}. */
@NullMarked
package org.fiche.exchange.id;

import org.jspecify.annotations.NullMarked;
