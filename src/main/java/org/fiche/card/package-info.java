/**
 * What is a card?
 *
 * <p>Records and sealed types only, methods and conditions included. It imports {@code area}; it
 * refuses to know frameworks, files and databases.
 */
@NullMarked
package org.fiche.card;

import org.jspecify.annotations.NullMarked;
