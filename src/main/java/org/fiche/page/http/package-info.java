/** A part of the room {@code page}. What every answer to a browser has in common. */
@NullMarked
package org.fiche.page.http;

import org.jspecify.annotations.NullMarked;
