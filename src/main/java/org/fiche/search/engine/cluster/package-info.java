/**
 * How does an index of an OpenSearch or Elasticsearch cluster answer?
 *
 * <p>Over HTTP, one request for each question.
 */
@NullMarked
package org.fiche.search.engine.cluster;

import org.jspecify.annotations.NullMarked;
