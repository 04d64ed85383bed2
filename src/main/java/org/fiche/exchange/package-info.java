/**
 * What do the standards say?
 *
 * <p>Cards and figures in the formats that other programs read. It takes figures from the door of
 * {@code observation} and refuses to know pages and how figures are computed.
 */
@NullMarked
package org.fiche.exchange;

import org.jspecify.annotations.NullMarked;
