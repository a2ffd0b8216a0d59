package org.fairlight.workflow.hostile;

import java.util.List;
import java.util.stream.Stream;

/** What somebody might write where the engine listens. */
final class Payloads {

    private static final String LOAD = ".forName('" + Canaries.CLASS + "').newInstance()";

    private Payloads() {}

    /** As they would stand in an attribute: quotes are single, ampersands written out. */
    static List<String> expressions() {
        return Stream.of(
                        "''.getClass()" + LOAD,
                        "''.class" + LOAD,
                        "''['class']" + LOAD,
                        "clock.class" + LOAD,
                        "clock.getClass()" + LOAD,
                        "readConsent.class" + LOAD,
                        "execution.class" + LOAD,
                        "execution.getProcessEngineServices().getClass()" + LOAD,
                        "execution.processBusinessKey.class" + LOAD,
                        "task.getClass()" + LOAD,
                        "nation.class" + LOAD,
                        "now().getClass()" + LOAD,
                        "dateTime().class" + LOAD,
                        "''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null)"
                                + ".exec('touch " + Canaries.file() + "')",
                        "[''.class" + LOAD + "]",
                        "true ? canary.touch() : 1",
                        "empty canary.touch()",
                        "canary.touch()")
                .flatMap(inside -> Stream.of("${" + inside + "}", "#{" + inside + "}"))
                .toList();
    }

    /** The same thing, said in other letters. */
    static List<String> disguises() {
        String inside = "''.getClass()" + LOAD;
        return List.of(
                "&#36;{" + inside + "}",
                "&#x24;&#123;" + inside + "}",
                "in words ${" + inside + "} and on",
                "${true}${" + inside + "}",
                "${ ${" + inside + "} }",
                "#{ ${" + inside + "} }",
                "${\t" + inside + "}",
                "${'\\u0024{" + inside.replace("'", "\\'") + "}'}${" + inside + "}",
                "\\${" + inside + "}${" + inside + "}",
                "${mayHandle}${" + inside + "}",
                "${mayHandle &amp;&amp; " + inside + " == null}");
    }

    /** Names of languages and a text in each. */
    static List<String[]> scripts() {
        String java = "Java.type('" + Canaries.CLASS + "').touch()";
        return List.of(
                new String[] {"groovy", Canaries.CLASS + ".touch()"},
                new String[] {"Groovy", "new " + Canaries.CLASS + "()"},
                new String[] {"javascript", java},
                new String[] {"ECMAScript", java},
                new String[] {"graal.js", java},
                new String[] {"nashorn", java},
                new String[] {"python", "import " + Canaries.CLASS},
                new String[] {"ruby", "Java::" + Canaries.CLASS},
                new String[] {"feel", "now()"},
                new String[] {"freemarker", "&lt;#assign a='x'?new()>"},
                new String[] {"juel", "${canary.touch()}"},
                new String[] {"juel", "${''.getClass()" + LOAD + "}"},
                new String[] {"${''.getClass()" + LOAD + "}", "1"});
    }

    static List<String> places() {
        return List.of(
                Canaries.address() + ".groovy",
                "file://" + Canaries.file(),
                "classpath://org/fairlight/any.groovy",
                "deployment://any.groovy",
                "${''.getClass()" + LOAD + "}",
                "../../etc/passwd");
    }
}
