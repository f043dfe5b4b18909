-- How far each series has come. Its row is the lock of the series: whoever issues holds it until the commit.
CREATE TABLE invoice_series (
    series     text PRIMARY KEY,
    number     text,
    issued_on  date,
    CHECK ((number IS NULL) = (issued_on IS NULL))
);

-- What was issued. A column of type json, unlike jsonb, keeps the text of the document as it was written.
CREATE TABLE issued_invoice (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    series     text NOT NULL REFERENCES invoice_series,
    number     text NOT NULL,
    request    text NOT NULL,
    issued_on  date NOT NULL,
    document   json NOT NULL,
    warnings   json NOT NULL,
    UNIQUE (series, number),
    UNIQUE (series, request)
);
