/**
 * What do all rooms share?
 *
 * <p>Only the way to say that a class crosses a fence, and why. It imports nothing.
 */
@NullMarked
package org.fiche;

import org.jspecify.annotations.NullMarked;
