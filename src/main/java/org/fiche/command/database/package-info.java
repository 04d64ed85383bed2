/** A part of the room {@code command}: the PostgreSQL that comes with Fiche. */
@NullMarked
package org.fiche.command.database;

import org.jspecify.annotations.NullMarked;
