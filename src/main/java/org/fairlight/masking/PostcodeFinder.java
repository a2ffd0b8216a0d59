package org.fairlight.masking;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds UK postcodes by their format and the 124 postcode areas. */
final class PostcodeFinder implements Finder {

    private static final Pattern FORMAT = Pattern.compile("(?<![A-Za-z0-9])([A-Za-z]{1,2})(\\d[A-Za-z0-9]?)"
            + "[ \\u00a0]{0,2}(\\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})(?![A-Za-z0-9])");
    private static final Set<String> AREAS = Set.of(("AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV"
                    + " CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP"
                    + " IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO"
                    + " PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD"
                    + " WF WN WR WS WV YO ZE")
            .split(" "));
    private static final Pattern MEASURE = Pattern.compile("\\d(st|nd|rd|th|hr|yr|wk|lb|ft|pt|gp|dr)");

    @Override
    public List<Found> find(String text) {
        return FORMAT.matcher(text)
                .results()
                .filter(PostcodeFinder::isPostcode)
                .map(match -> Found.of(match.start(), match.end(), MaskKind.POSTCODE))
                .toList();
    }

    private static boolean isPostcode(MatchResult match) {
        String inward = match.group(3);
        return AREAS.contains(match.group(1).toUpperCase(Locale.ROOT))
                && isUpper(match.group(1)) == isUpper(inward.substring(1))
                && !MEASURE.matcher(inward).matches();
    }

    private static boolean isUpper(String letters) {
        return letters.equals(letters.toUpperCase(Locale.ROOT));
    }
}
