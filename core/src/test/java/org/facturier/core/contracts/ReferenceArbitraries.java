package org.facturier.core.contracts;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.facturier.core.article.ItemClass;
import org.facturier.core.article.ItemIdentity;
import org.facturier.core.document.LineReferences;
import org.facturier.core.document.References;
import org.facturier.core.party.CountryCode;
import org.facturier.core.supporting.AttachedFile;
import org.facturier.core.supporting.Attachment;
import org.facturier.core.supporting.ObjectReference;

/** What documents and lines refer to outside the books, and by what articles are known. None names another document. */
public final class ReferenceArbitraries {

    private ReferenceArbitraries() {}

    /** {@return things by their number, with and without the code of whose number it is} */
    public static Arbitrary<ObjectReference> objects() {
        return Combinators.combine(
                        Arbitraries.of("PRM 12345678901234", "AB-123-CD"),
                        Arbitraries.of("AVE", "ABZ").optional())
                .as(ObjectReference::new);
    }

    /** {@return papers named, at a place, in the document, or both} */
    public static Arbitrary<Attachment> attachments() {
        Arbitrary<AttachedFile> files = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(50)
                .alpha()
                .map(text -> AttachedFile.of("heures.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        return Combinators.combine(
                        TextArbitraries.references(),
                        TextArbitraries.descriptions().optional(),
                        Arbitraries.just(URI.create("https://example.org/heures/3"))
                                .optional(0.3),
                        files.optional(0.3))
                .as(Attachment::new);
    }

    /** {@return what a document refers to, each with some probability} */
    public static Arbitrary<References> references() {
        Arbitrary<String> texts = TextArbitraries.references();
        return Builders.withBuilder(References::builder)
                .use(texts.optional(0.6))
                .in(Maybe.of(References.Builder::purchaseOrder))
                .use(texts.optional(0.2))
                .in(Maybe.of(References.Builder::project))
                .use(texts.optional(0.2))
                .in(Maybe.of(References.Builder::despatchAdvice))
                .use(texts.optional(0.2))
                .in(Maybe.of(References.Builder::receivingAdvice))
                .use(texts.optional(0.2))
                .in(Maybe.of(References.Builder::tender))
                .use(objects().optional(0.2))
                .in(Maybe.of(References.Builder::object))
                .use(texts.optional(0.2))
                .in(Maybe.of(References.Builder::accountingReference))
                .use(attachments().optional(0.3))
                .in(Maybe.of(References.Builder::attachment))
                .build(References.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return what a line refers to, each with some probability; no line of an earlier document} */
    public static Arbitrary<LineReferences> lineReferences() {
        return Builders.withBuilder(LineReferences::builder)
                .use(TextArbitraries.descriptions().optional(0.3))
                .in(Maybe.of(LineReferences.Builder::note))
                .use(objects().optional(0.3))
                .in(Maybe.of(LineReferences.Builder::object))
                .use(Arbitraries.of("1", "10", "A-3").optional(0.5))
                .in(Maybe.of(LineReferences.Builder::orderLine))
                .use(TextArbitraries.references().optional(0.3))
                .in(Maybe.of(LineReferences.Builder::accountingReference))
                .build(LineReferences.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return by what articles are known} */
    public static Arbitrary<ItemIdentity> identities() {
        return Builders.withBuilder(ItemIdentity::builder)
                .use(TextArbitraries.references().optional(0.7))
                .in(Maybe.of(ItemIdentity.Builder::productCode))
                .use(TextArbitraries.references().optional(0.3))
                .in(Maybe.of(ItemIdentity.Builder::buyerCode))
                .use(Arbitraries.of("4006381333931", "96385074").optional(0.3))
                .in(Maybe.of(ItemIdentity.Builder::gtin))
                .use(Arbitraries.of(ItemClass.of("STI", "80500000"), new ItemClass("8471", "HS", Optional.of("2022")))
                        .optional(0.3))
                .in(Maybe.of(ItemIdentity.Builder::itemClass))
                .use(Arbitraries.of("FR", "DE", "JP").map(CountryCode::of).optional(0.3))
                .in(Maybe.of(ItemIdentity.Builder::origin))
                .use(Arbitraries.of("bleu", "weiß").optional(0.3))
                .in(Maybe.of((identity, colour) -> identity.attribute("couleur", colour)))
                .build(ItemIdentity.Builder::build)
                .withoutEdgeCases();
    }
}
