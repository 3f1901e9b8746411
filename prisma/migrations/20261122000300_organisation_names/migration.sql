-- What two ways of writing the name of one organisation have in common: lower case, no accents, no punctuation, no legal form before
-- or behind it; "&" is "en". A name that is nothing but a legal form stays.
CREATE FUNCTION "folded_name"("name" text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  words text := lower(regexp_replace(normalize("name", NFKD),
    '[\u00ad\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200d\u2060\u20d0-\u20ff\ufe20-\ufe2f\ufeff]', '', 'g') COLLATE "und-x-icu");
  bare text;
BEGIN
  words := regexp_replace(words, '[.''‘’`´]', '', 'g');
  words := regexp_replace(words, '[&+]', ' en ', 'g');
  words := btrim(regexp_replace(words, '[^[:alnum:]]+' COLLATE "und-x-icu", ' ', 'g'));
  bare := btrim(regexp_replace(
    regexp_replace(words, '^((de|het|stichting|vereniging|cooperatie|cooperatieve|maatschap) )+', ''),
    '( (bv|nv|ua|ba|vof|cv|stichting|vereniging|cooperatie|maatschap))+$', ''));
  RETURN CASE WHEN bare = '' THEN words ELSE bare END;
END $$;

CREATE INDEX "organisation_same_name" ON "organisation" ("folded_name"("name"));
