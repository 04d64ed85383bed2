/** Checks of the queries in derivations/. A part of the room {@code check}. */
@NullMarked
package org.fiche.check.query;

import org.jspecify.annotations.NullMarked;
