/**
 * How does PostgreSQL do it? Transactions, locks, partitions and relations of code lists.
 *
 * <p>The other packages of the warehouse import it. It refuses to know what is stored, and why.
 */
@NullMarked
package org.fiche.warehouse.store;

import org.jspecify.annotations.NullMarked;
