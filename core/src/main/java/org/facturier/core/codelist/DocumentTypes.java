package org.facturier.core.codelist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of document types: code, name, what it does, who writes it, which type credits it. */
final class DocumentTypes {

    static final List<DocumentType> ALL = CodeTable.beside(DocumentTypes.class, "document-types.csv").rows().stream()
            .map(DocumentTypes::row)
            .toList();

    private static final Map<String, DocumentType> BY_CODE = by(DocumentType::code);
    private static final Map<String, DocumentType> BY_NAME = by(DocumentType::name);

    private DocumentTypes() {}

    static Optional<DocumentType> coded(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    static Optional<DocumentType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static DocumentType row(List<String> cells) {
        DocumentType.Kind kind = DocumentType.Kind.valueOf(cells.get(2));
        return new DocumentType(cells.get(0), cells.get(1), kind, cells.get(3).equals("BUYER"), cells.get(4));
    }

    private static Map<String, DocumentType> by(Function<DocumentType, String> key) {
        return ALL.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
