-- How far each series has come. Its row is the lock of the series: whoever issues holds it until the commit.
CREATE TABLE IF NOT EXISTS invoice_series (
    series     text PRIMARY KEY,
    number     text,
    issued_on  date,
    CHECK ((number IS NULL) = (issued_on IS NULL))
);

-- What was issued, and for which Idempotency-Key. A column of type json, unlike jsonb, keeps the text as it was written.
CREATE TABLE IF NOT EXISTS issued_invoice (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    series     text NOT NULL REFERENCES invoice_series,
    number     text NOT NULL UNIQUE,
    request    text NOT NULL UNIQUE,
    issued_on  date NOT NULL,
    document   json NOT NULL,
    warnings   json NOT NULL
);

-- The partners of the house. A partner's row is the lock of its ledger: whoever tells something holds it until the commit.
CREATE TABLE IF NOT EXISTS ledger_partner (
    partner  text PRIMARY KEY
);

-- What was told of each partner; what is open, owed and late follows from it and is stored nowhere.
CREATE TABLE IF NOT EXISTS told_fact (
    id       text PRIMARY KEY,
    partner  text NOT NULL REFERENCES ledger_partner,
    told     json NOT NULL
);
CREATE INDEX IF NOT EXISTS told_fact_of_partner ON told_fact (partner);

-- What was agreed: every version stays.
CREATE TABLE IF NOT EXISTS agreement (
    id       text NOT NULL,
    version  integer NOT NULL,
    agreed   json NOT NULL,
    PRIMARY KEY (id, version)
);

-- What was used; a record counts once.
CREATE TABLE IF NOT EXISTS usage_record (
    id    text PRIMARY KEY,
    used  json NOT NULL
);

-- What partners were reminded of.
CREATE TABLE IF NOT EXISTS sent_reminder (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner   text NOT NULL REFERENCES ledger_partner,
    reminder  json NOT NULL
);
CREATE INDEX IF NOT EXISTS sent_reminder_of_partner ON sent_reminder (partner);
