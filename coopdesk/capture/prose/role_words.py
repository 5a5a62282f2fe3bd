"""The phrases that tell who gives and who takes, in four languages, as patterns of folded words.

«p» stands for a country that provides, «r» for one that requests; actors are numbers in a sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern; traveller is the group that travelled, needs what the sentence must hold too."""

    pattern: re.Pattern[str]
    traveller: str = ""
    needs: re.Pattern[str] | None = None


_P, _R = r"«(?P<p>[\d,]+)»", r"«(?P<r>[\d,]+)»"
_NEAR, _FAR = r"[^«»;:]{0,25}", r"[^«»;:]{0,70}"
_VISITED = (
    r"(?:visited|visits?|travel?led to|travels to|came to|went to|(?:conducted|carried out|undertook|made|paid)"
    r" an? (?:\w+ ){0,2}(?:visit|mission) to|visit(?:o|aron|an?|ou|aram|am)|viaj(?:o|aron|ou|aram|an?)(?: a| para)?|"
    r"se traslad(?:o|aron) a|acudi(?:o|eron) a|(?:realiz|efectu|llev)(?:o|aron|ou|aram)(?: a cabo)? (?:una|uma)"
    r" (?:visita|mision|missao)(?: \w+){0,3} (?:a|al|ao|en|em)|(?:a|ont) visite|(?:s'est|se sont) rendu(?:e?s?)"
    r"(?: (?:a|au|en|aux|aupres))?|(?:a|ont) effectue une (?:visite|mission)(?: \w+){0,3} (?:a|au|en|aux|aupres))"
)
_HOSTED = (
    r"(?:received|hosted|welcomed|recibio|acogio|a recu|a accueilli|recebeu|acolheu) "
    r"(?:(?:the|a|an|la|el|una|un|le|une|a|o|uma|um) )?(?:\w+ ){0,2}"
    r"(?:visit|delegation|mission|experts?|officials|team|group|visita|delegacion|mision|expertos|funcionarios|grupo"
    r"|visite|equipe|groupe|fonctionnaires|delegacao|missao|especialistas|tecnicos)"
)
_TO = (
    r"\b(?:to(?! [\d«])|(?:with the (?:aim|objective|purpose|goal)|with a view) (?:of|to)|para|a fin de|"
    r"con el (?:fin|objetivo|objeto|proposito) de|con la finalidad de|pour|afin d[e']|dans le but d[e']|"
    r"en vue d[e']|a fim de|com o (?:objetivo|intuito|proposito|fim) de|com a finalidade de)"
)
_ADVERB = r"(?: (?:better|further|also|jointly|mieux|melhor|mejor))?"
_OWN = r"(?:its|their|the|su|sus|la|las|el|los|son|sa|ses|leurs?|les|l'|a|as|o|os|sua|suas|seus?)"
_GIVE = (
    r"(?:provid(?:e|ing)|giv(?:e|ing)|offer|deliver|train(?!ed)|advis(?:e|ing)|support|assist|transfer|teach|"
    r"help|brindar|ofrecer|prestar|capacitar|proporcionar|asesorar|apoyar|transferir|transmitir|impartir|"
    r"dictar|formar|entrenar|fournir|offrir|apporter|former|dispenser|preter|appuyer|conseiller|"
    r"transmettre|donner|oferecer|treinar|assessorar|apoiar|ministrar|"
    rf"(?:shar(?:e|ing)|present|compartir|presentar|partager|presenter|compartilhar|apresentar) {_OWN})"
)
_TAKE = (
    r"(?:learn|stud(?:y|ying)|observ|receiv(?:e|ing)|know|get to know|become (?:familiar|acquainted)|"
    r"familiari[sz]e|acquir|understand|benefit|be trained|conocer|aprender|estudiar|recibir|observar|"
    r"interiorizarse|familiarizarse|capacitarse|adquirir|connaitre|prendre connaissance|apprendre|etudier|"
    r"recevoir|s'informer|decouvrir|se familiariser|se former|acquerir|beneficier|conhecer|receber|"
    r"familiarizar-se|capacitar-se|s'inspirer)"
)
_GAVE = (
    r"(?:provided|gave|offered|delivered|trained|taught|imparted|advised|assisted|brind(?:o|aron)|"
    r"ofreci(?:o|eron)|prest(?:o|aron|ou|aram)|capacit(?:o|aron|ou|aram)|imparti(?:o|eron)|"
    r"proporcion(?:o|aron|ou|aram)|dict(?:o|aron)|asesor(?:o|aron)|(?:a|ont) (?:fourni|offert|dispense|forme|"
    r"apporte|prete|donne|conseille)|ofereceu|ofereceram|trein(?:ou|aram)|ministr(?:ou|aram)|"
    rf"(?:shared|presented|comparti(?:o|eron)|(?:a|ont) (?:partage|presente)|compartilh(?:ou|aram)) {_OWN})"
)
_HELP = (
    r"(?:cooperation|assistance|training|workshops?|courses?|support|advice|experiences?|expertise|knowledge|"
    r"inspectors|officials|staff|cooperacion|asistencia|capacitacion|talleres|taller|cursos?|apoyo|asesoria|"
    r"asesoramiento|asesoria|experiencias?|conocimientos?|inspectores|funcionari[oa]s|formation|appui|ateliers?|"
    r"connaissances|savoir-faire|inspecteurs|fonctionnaires|cooperacao|assistencia|capacitacao|treinamento|"
    r"formacao|oficinas?|apoio|conhecimentos?|servidores|auditores)"
)
_ASSISTANCE = (
    r"(?:cooperation|assistance|support|advice|training|cooperacion|asistencia|apoyo|asesoria|"
    r"capacitacion|appui|formation|cooperacao|assistencia|apoio|capacitacao)"
)
_GIVEN = (
    r"(?:provided|delivered|given|offered|imparted|taught|trained|brindad[oa]s?|impartid[oa]s?|"
    r"ofrecid[oa]s?|prestad[oa]s?|capacitad[oa]s?|dictad[oa]s?|proporcionad[oa]s?|fournie?s?|dispensee?s?|"
    r"offerte?s?|formee?s?|apportee?s?|oferecid[oa]s?|ministrad[oa]s?|treinad[oa]s?) "
    r"(?:by|por|par|pel[oa]s?)"
)
_LEARNED = (
    r"(?:learnings?|lessons(?: learned)?|aprendizajes?|lecciones(?: aprendidas)?|enseignements?|"
    r"lecons(?: apprises| tirees)?|apprentissages?|aprendizad?o?s?|aprendizagens|licoes(?: aprendidas)?)"
)
_SAID = (
    r"(?:listed|reported|highlighted|identified|noted|mentioned|named|outlined|registered|destac(?:o|aron|ou|aram)|"
    r"senal(?:o|aron)|identific(?:o|aron|ou|aram)|mencion(?:o|aron|ou|aram)|report(?:o|aron|ou)|inform(?:o|aron|ou)|"
    r"(?:a|ont) (?:identifie|souligne|mentionne|cite|mis en avant|releve|indique)|relat(?:o|ou|aram)|apont(?:ou|aram))"
)
_PEOPLE = (
    r"(?:inspectors|officials|staff|civil servants|officers|trainees|inspector[ea]s|funcionari[oa]s|"
    r"servidor[ea]s|tecnicos|inspecteurs|fonctionnaires|agents|cadres|inspetores|auditor[ea]s|fiscais)"
)
_TRAINED = (
    r"(?:received (?:\w+ )?training|were trained|was trained|have been trained|benefited from (?:\w+ )?training|"
    r"learned (?:about|from|how)|recibieron (?:\w+ )?(?:capacitacion|formacion)|fueron capacitad[oa]s|"
    r"se capacitaron|conocieron|aprendieron|ont recu une formation|ont ete forme(?:e?s?)|ont suivi une formation|"
    r"ont pris connaissance|ont appris|receberam (?:capacitacao|treinamento|formacao)|"
    r"foram (?:capacitad|treinad|formad)[oa]s|conheceram|aprenderam)"
)
_LEARNING = re.compile(
    r"\b(?:learn|train|capacit|aprend|conoc|formation|forme|appris|apprend|connaissance|trein|conhec|formac)"
)
_PRACTICE = (
    r"(?:initiatives?|experiences?|practices?|polic(?:y|ies)|programm?es?|models?|systems?|measures|tools|"
    r"iniciativas?|experiencias?|practicas?|politicas?|programas?|modelos?|sistemas?|herramientas|medidas|"
    r"pratiques?|politiques?|modeles?|systemes?|mesures|outils|praticas?|ferramentas)"
)
_DONE_BY = (
    r"(?:implemented|developed|applied|carried out|adopted|used|implementad[oa]s?|desarrollad[oa]s?|"
    r"aplicad[oa]s?|adoptad[oa]s?|mise?s? en (?:oe|œ)uvre|developpee?s?|appliquee?s?|adoptee?s?|"
    r"desenvolvid[oa]s?|adotad[oa]s?) (?:by|in|por|en|par|pel[oa]s?|em|no|na)"
)
_UNTIL_TO = rf"(?:(?!{_TO})[^«»;]){{0,90}}"
_AND = r"(?:and|y|et|e|where (?:they|it)|donde|ou ils?|ou elle|onde)"


def _cue(pattern: str, traveller: str = "", *, learning: bool = False) -> Cue:
    return Cue(re.compile(pattern), traveller, _LEARNING if learning else None)


PATTERNS: tuple[Cue, ...] = (
    # who travelled, and what for
    _cue(rf"{_P}{_FAR}\b{_VISITED}\b{_NEAR}{_R}{_UNTIL_TO}{_TO}{_ADVERB} ?{_GIVE}", "p"),
    _cue(rf"{_R}{_FAR}\b{_VISITED}\b{_NEAR}{_P}{_UNTIL_TO}{_TO}{_ADVERB} ?{_TAKE}", "r"),
    _cue(rf"{_P}{_FAR}\b{_VISITED}\b{_NEAR}{_R}{_UNTIL_TO},? {_AND} {_GAVE}\b", "p"),
    _cue(rf"{_R}{_FAR}\b{_VISITED}\b[^«»;:]{{0,60}}{_TO}{_ADVERB} ?{_TAKE}\w* (?:from|with|de|du|da|do|del|com|con|avec|aupres de) (?:the )?{_P}", "r"),
    _cue(rf"{_TO}{_ADVERB} ?{_TAKE}[^«»;]{{0,90}}{_R}{_FAR}\b{_VISITED}\b{_NEAR}{_P}", "r"),
    _cue(rf"{_TO}{_ADVERB} ?{_GIVE}[^«»;]{{0,90}}{_P}{_FAR}\b{_VISITED}\b{_NEAR}{_R}", "p"),
    _cue(rf"{_R}{_NEAR}\b{_HOSTED}\b{_FAR}{_P}{_UNTIL_TO}{_TO}{_ADVERB} ?{_GIVE}", "p"),
    _cue(rf"{_P}{_NEAR}\b{_HOSTED}\b{_FAR}{_R}{_UNTIL_TO}{_TO}{_ADVERB} ?{_TAKE}", "r"),
    _cue(rf"{_R}{_NEAR}\b{_HOSTED}\b{_FAR}{_P} ?,? (?:who|which|that|que|quien(?:es)?|qui) {_GAVE}", "p"),
    # who gave or asked for what
    _cue(rf"\b{_ASSISTANCE}(?: \w+){{0,2}} (?:from|de|del|du|da|do) {_P} (?:(?:to|for|a|para|al|au|aux|ao) )?(?:the |la |el |le |o )?{_R}"),
    _cue(rf"{_P}[^«»;:]{{0,40}}\b{_GAVE} [^«»;.]{{0,50}}\b{_HELP}\b(?:{_FAR}\b(?:to|for|a|al|au|aux|ao|de|of|from) {_NEAR}{_R})?"),
    _cue(rf"{_R}[^«»;:]{{0,40}}\b(?:received|requested|asked for|recibio|solicito|pidio|a recu|a (?:demande|sollicite)|recebeu|solicitou|pediu) [^«»;.]{{0,40}}\b{_HELP}\b"
         rf"(?:{_FAR}\b(?:from|by|de|del|du|da|do|par|por) {_NEAR}{_P})?"),
    _cue(rf"\b{_HELP}\b[^«»;:]{{0,60}}\b{_GIVEN} {_FAR}{_P}"),
    _cue(rf"\b(?:trained|capacitad[oa]s?|formee?s?|treinad[oa]s?) (?:by|por|par|pel[oa]s?) {_FAR}{_P}"),
    _cue(rf"{_PRACTICE}{_FAR}\b{_DONE_BY} {_NEAR}{_P}", learning=True),
    _cue(rf"\b(?:learn\w*|aprend\w+|conoc\w+|appren\w+|connaitre|conhec\w+) (?:(?:from|about|de|d') ?)?{_NEAR}\b(?:experiences?|experiencias?|experience) (?:of|from|de|del|du|da|do|d') ?{_NEAR}{_P}"),
    # who was helped
    _cue(rf"\b{_LEARNED}\b{_FAR}\b(?:by|por|par|pel[oa]) {_NEAR}{_R}"),
    _cue(rf"\b{_LEARNED} (?:of|for|para|pour) (?:the )?{_R}"),
    _cue(rf"{_R}{_FAR}\b{_SAID}\b{_FAR}\b{_LEARNED}\b"),
    _cue(rf"\b(?:at the request of|a (?:solicitud|peticion|pedido) de[l]?|a la demande d[eu']|por solicitacao d[aeo]|a pedido d[aeo]) ?{_NEAR}{_R}"),
    _cue(rf"\b{_PEOPLE}\b[^«»;:]{{0,90}}{_R}[^«»;:]{{0,50}}\b{_TRAINED}\b"),
    _cue(rf"{_R} {_PEOPLE}\b[^«»;:]{{0,50}}\b{_TRAINED}\b"),
    _cue(rf"\b{_PEOPLE} {_R}[^«»;:]{{0,50}}\b{_TRAINED}\b"),
)  # fmt: skip
