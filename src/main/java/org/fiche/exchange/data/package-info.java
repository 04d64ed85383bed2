/** A part of the room {@code exchange}: figures under {@code /data}. */
@NullMarked
package org.fiche.exchange.data;

import org.jspecify.annotations.NullMarked;
