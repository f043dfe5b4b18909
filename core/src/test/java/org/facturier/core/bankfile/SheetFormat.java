package org.facturier.core.bankfile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes a {@link Sheet} in one format, from the facts of the format. */
interface SheetFormat {

    String text(Sheet sheet);

    StatementReader reader(Charset encoding);

    /** {@return the encoding in which the format is read unless said otherwise} */
    default Charset usual() {
        return StandardCharsets.UTF_8;
    }

    default byte[] bytes(Sheet sheet, Charset encoding) {
        return text(sheet).getBytes(encoding);
    }

    default byte[] bytes(Sheet sheet) {
        return bytes(sheet, usual());
    }

    default StatementReader reader() {
        return reader(usual());
    }
}
