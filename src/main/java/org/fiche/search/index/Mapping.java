package org.fiche.search.index;

import java.lang.invoke.MethodHandles;
import java.util.Map;
import org.fiche.search.document.CardBinder;
import org.fiche.search.document.CardDocument;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;

/** How cards are mapped to an index, whatever the engine. */
final class Mapping {

  private Mapping() {}

  /**
   * @param settings of the backend, by the end of their key
   */
  static CloseableSearchMapping of(String index, Map<String, Object> settings) {
    var builder =
        SearchMapping.builder(AnnotatedTypeSource.empty(), MethodHandles.lookup())
            .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
            .property(
                "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
                false)
            .property("hibernate.search.mapping.configurer", configurer(index));
    settings.forEach((key, value) -> builder.property("hibernate.search." + key, value));
    return builder.build();
  }

  private static StandalonePojoMappingConfigurer configurer(String index) {
    return context -> {
      var type = context.programmaticMapping().type(CardDocument.class);
      type.searchEntity();
      type.indexed().index(index);
      type.property("id").documentId();
      type.binder(new CardBinder());
    };
  }
}
