/** A part of the room {@code page}. What is new, and what comes. */
@NullMarked
package org.fiche.page.news;

import org.jspecify.annotations.NullMarked;
