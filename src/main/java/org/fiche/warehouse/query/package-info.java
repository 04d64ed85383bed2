/**
 * What does a derivation say? Its parameters, code lists and tables, held against the cards.
 *
 * <p>The other packages of the warehouse import it. It refuses to know connections.
 */
@NullMarked
package org.fiche.warehouse.query;

import org.jspecify.annotations.NullMarked;
