package org.fiche.search.engine.lucene;

import java.util.Collection;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.fiche.search.engine.Clause;

/** Clauses as queries of Lucene. For many threads. */
final class LuceneQueries {

  private final Function<Term, Query> terms;

  /**
   * @param terms the query of one term
   */
  LuceneQueries(Function<Term, Query> terms) {
    this.terms = terms;
  }

  Query of(Clause clause) {
    return switch (clause) {
      case Clause.Term term ->
          boosted(terms.apply(new Term(term.field(), term.term())), term.boost());
      case Clause.Phrase phrase -> boosted(phrase(phrase), phrase.boost());
      case Clause.Is is ->
          boosted(
              new ConstantScoreQuery(terms.apply(new Term(is.field(), is.value()))), is.boost());
      case Clause.Prefix prefix ->
          boosted(
              new ConstantScoreQuery(new PrefixQuery(new Term(prefix.field(), prefix.beginning()))),
              prefix.boost());
      case Clause.Best best ->
          best.of().isEmpty()
              ? new MatchNoDocsQuery()
              : new DisjunctionMaxQuery(best.of().stream().map(this::of).toList(), Clause.OTHERS);
      case Clause.Some some -> {
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(some.least());
        add(any, some.of(), Occur.SHOULD);
        yield any.build();
      }
      case Clause.All all -> {
        var builder = new BooleanQuery.Builder();
        add(builder, all.must(), Occur.MUST);
        add(builder, all.may(), Occur.SHOULD);
        yield builder.build();
      }
      case Clause.Constant constant ->
          boosted(new ConstantScoreQuery(of(constant.of())), constant.boost());
      case Clause.Everything everything -> new MatchAllDocsQuery();
    };
  }

  private void add(BooleanQuery.Builder builder, Collection<Clause> clauses, Occur occur) {
    clauses.forEach(clause -> builder.add(of(clause), occur));
  }

  private static PhraseQuery phrase(Clause.Phrase phrase) {
    return new PhraseQuery(phrase.slop(), phrase.field(), phrase.terms().toArray(String[]::new));
  }

  private static Query boosted(Query query, float boost) {
    return boost == 1 ? query : new BoostQuery(query, boost);
  }
}
