-- The partners of a house. A partner's row is the lock of its ledger: whoever tells something holds it until the commit.
-- It counts the facts, so that who keeps a ledger in memory sees whether it is the newest.
CREATE TABLE ledger_partner (
    house    text NOT NULL,
    partner  text NOT NULL,
    facts    bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (house, partner)
);

-- What was told, by whom: each fact once in the house. All but the text is for those who look for something in it.
CREATE TABLE told_fact (
    house        text NOT NULL,
    id           text NOT NULL,
    happened_on  date NOT NULL,
    kind         text NOT NULL GENERATED ALWAYS AS (told -> 'fact' ->> 'type') STORED,
    currency     text,
    told         json NOT NULL,
    PRIMARY KEY (house, id)
);

-- Under whom it stands: under one partner, a transfer under two. The rows of a partner are its ledger, in any order.
CREATE TABLE fact_of_partner (
    house    text NOT NULL,
    partner  text NOT NULL,
    id       text NOT NULL,
    PRIMARY KEY (house, partner, id),
    FOREIGN KEY (house, partner) REFERENCES ledger_partner,
    FOREIGN KEY (house, id) REFERENCES told_fact
);
