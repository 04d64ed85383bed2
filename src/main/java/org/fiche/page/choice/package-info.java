/** A part of the room {@code page}. Which figures does somebody want to see, and how? */
@NullMarked
package org.fiche.page.choice;

import org.jspecify.annotations.NullMarked;
