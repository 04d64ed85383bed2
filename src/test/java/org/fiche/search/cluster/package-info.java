@org.jspecify.annotations.NullMarked
package org.fiche.search.cluster;
