//! The labels in English, Spanish, Portuguese, German and French.

use super::RoleWords;

pub(super) const ENGLISH: RoleWords = RoleWords {
    client: "Client",
    household: "Household",
    person: "Person",
    parents: ["Mother", "Father", "Parent"],
    grandparents: ["Grandmother", "Grandfather", "Grandparent"],
    partners: ["Partner", "Partner", "Partner"],
    former_partners: ["Former partner", "Former partner", "Former partner"],
    siblings: ["Sister", "Brother", "Sibling"],
    child: "Child",
    grandchild: "Grandchild",
    pregnancy: "Pregnancy",
    kinds: [
        "Relative", "Friend", "Pet", "School", "Employer", "Neighbour", "Community group", "Congregation", "Activity",
        "Health service", "Mental health service", "Social service", "Child welfare service", "Housing", "Benefits",
        "Justice service", "Support group", "Policy", "Law", "Authority", "Economy", "Culture", "History", "Media", "System",
    ],
    system: "System",
    framework: "Levels of this case",
    level: "Level",
    source: "disguised copy: names, places, ages and dates are changed",
    to: [
        "Build a tie to {to}", "Strengthen the tie to {to}", "Reduce the strain of the tie to {to}", "End the tie to {to}",
        "Work on the tie to {to}",
    ],
    between: [
        "Build a tie between {from} and {to}", "Strengthen the tie between {from} and {to}",
        "Reduce the strain between {from} and {to}", "End the tie between {from} and {to}",
        "Work on the tie between {from} and {to}",
    ],
    on: [
        "Bring in {system}", "Strengthen {system}", "Reduce the strain from {system}", "End the part of {system}",
        "Work on {system}",
    ],
    step: "A step of the plan",
};

pub(super) const SPANISH: RoleWords = RoleWords {
    client: "Cliente",
    household: "Hogar",
    person: "Persona",
    parents: ["Madre", "Padre", "Progenitor"],
    grandparents: ["Abuela", "Abuelo", "Abuelo o abuela"],
    partners: ["Pareja", "Pareja", "Pareja"],
    former_partners: ["Expareja", "Expareja", "Expareja"],
    siblings: ["Hermana", "Hermano", "Hermano o hermana"],
    child: "Menor",
    grandchild: "Nieto o nieta",
    pregnancy: "Embarazo",
    kinds: [
        "Familiar", "Amistad", "Mascota", "Escuela", "Empleador", "Vecindad", "Grupo comunitario", "Comunidad de fe",
        "Actividad", "Servicio de salud", "Servicio de salud mental", "Servicio social", "Protección infantil", "Vivienda",
        "Prestación", "Servicio de justicia", "Grupo de apoyo", "Política", "Ley", "Autoridad", "Economía", "Cultura",
        "Historia", "Medios", "Sistema",
    ],
    system: "Sistema",
    framework: "Niveles de este caso",
    level: "Nivel",
    source: "copia anonimizada: nombres, lugares, edades y fechas están cambiados",
    to: [
        "Crear un vínculo con {to}", "Fortalecer el vínculo con {to}", "Reducir la tensión con {to}",
        "Terminar el vínculo con {to}", "Trabajar el vínculo con {to}",
    ],
    between: [
        "Crear un vínculo entre {from} y {to}", "Fortalecer el vínculo entre {from} y {to}",
        "Reducir la tensión entre {from} y {to}", "Terminar el vínculo entre {from} y {to}",
        "Trabajar el vínculo entre {from} y {to}",
    ],
    on: [
        "Incorporar: {system}", "Fortalecer: {system}", "Reducir la tensión: {system}", "Terminar: {system}",
        "Trabajar: {system}",
    ],
    step: "Un paso del plan",
};

pub(super) const PORTUGUESE: RoleWords = RoleWords {
    client: "Cliente",
    household: "Domicílio",
    person: "Pessoa",
    parents: ["Mãe", "Pai", "Mãe ou pai"],
    grandparents: ["Avó", "Avô", "Avó ou avô"],
    partners: ["Companheira", "Companheiro", "Par"],
    former_partners: ["Ex-companheira", "Ex-companheiro", "Ex-par"],
    siblings: ["Irmã", "Irmão", "Irmã ou irmão"],
    child: "Criança",
    grandchild: "Neta ou neto",
    pregnancy: "Gravidez",
    kinds: [
        "Familiar", "Amizade", "Animal", "Escola", "Empregador", "Vizinhança", "Grupo comunitário", "Comunidade de fé",
        "Atividade", "Serviço de saúde", "Serviço de saúde mental", "Serviço social", "Proteção de crianças", "Habitação",
        "Prestação", "Serviço de justiça", "Grupo de apoio", "Política", "Lei", "Autoridade", "Economia", "Cultura",
        "História", "Mídia", "Sistema",
    ],
    system: "Sistema",
    framework: "Níveis deste caso",
    level: "Nível",
    source: "cópia anonimizada: nomes, lugares, idades e datas foram alterados",
    to: [
        "Criar um vínculo com {to}", "Fortalecer o vínculo com {to}", "Reduzir a tensão com {to}",
        "Terminar o vínculo com {to}", "Trabalhar o vínculo com {to}",
    ],
    between: [
        "Criar um vínculo entre {from} e {to}", "Fortalecer o vínculo entre {from} e {to}",
        "Reduzir a tensão entre {from} e {to}", "Terminar o vínculo entre {from} e {to}",
        "Trabalhar o vínculo entre {from} e {to}",
    ],
    on: [
        "Incluir: {system}", "Fortalecer: {system}", "Reduzir a tensão: {system}", "Terminar: {system}",
        "Trabalhar: {system}",
    ],
    step: "Um passo do plano",
};

pub(super) const GERMAN: RoleWords = RoleWords {
    client: "Klient*in",
    household: "Haushalt",
    person: "Person",
    parents: ["Mutter", "Vater", "Elternteil"],
    grandparents: ["Großmutter", "Großvater", "Großelternteil"],
    partners: ["Partnerin", "Partner", "Partner*in"],
    former_partners: ["Frühere Partnerin", "Früherer Partner", "Frühere*r Partner*in"],
    siblings: ["Schwester", "Bruder", "Geschwister"],
    child: "Kind",
    grandchild: "Enkelkind",
    pregnancy: "Schwangerschaft",
    kinds: [
        "Angehörige", "Freundschaft", "Haustier", "Schule", "Arbeitgeber", "Nachbarschaft", "Verein", "Gemeinde",
        "Freizeit", "Gesundheitsdienst", "Psychosozialer Dienst", "Sozialer Dienst", "Kinderschutz", "Wohnen", "Leistung",
        "Justiz", "Selbsthilfegruppe", "Regelung", "Gesetz", "Behörde", "Wirtschaft", "Kultur", "Geschichte", "Medien",
        "System",
    ],
    system: "System",
    framework: "Ebenen dieses Falls",
    level: "Ebene",
    source: "anonymisierte Kopie: Namen, Orte, Alter und Daten sind geändert",
    to: [
        "Eine Verbindung zu {to} aufbauen", "Die Verbindung zu {to} stärken", "Die Belastung durch {to} verringern",
        "Die Verbindung zu {to} beenden", "An der Verbindung zu {to} arbeiten",
    ],
    between: [
        "Eine Verbindung zwischen {from} und {to} aufbauen", "Die Verbindung zwischen {from} und {to} stärken",
        "Die Belastung zwischen {from} und {to} verringern", "Die Verbindung zwischen {from} und {to} beenden",
        "An der Verbindung zwischen {from} und {to} arbeiten",
    ],
    on: [
        "{system} einbeziehen", "{system} stärken", "Die Belastung durch {system} verringern", "{system} beenden",
        "An {system} arbeiten",
    ],
    step: "Ein Schritt des Plans",
};

pub(super) const FRENCH: RoleWords = RoleWords {
    client: "Usager",
    household: "Foyer",
    person: "Personne",
    parents: ["Mère", "Père", "Parent"],
    grandparents: ["Grand-mère", "Grand-père", "Grand-parent"],
    partners: ["Compagne", "Compagnon", "Partenaire"],
    former_partners: ["Ancienne compagne", "Ancien compagnon", "Ancien partenaire"],
    siblings: ["Sœur", "Frère", "Frère ou sœur"],
    child: "Enfant",
    grandchild: "Petit-enfant",
    pregnancy: "Grossesse",
    kinds: [
        "Parenté", "Ami", "Animal", "École", "Employeur", "Voisinage", "Association", "Communauté religieuse", "Activité",
        "Service de santé", "Service de santé mentale", "Service social", "Protection de l’enfance", "Logement", "Prestation",
        "Service de justice", "Groupe d’entraide", "Politique", "Loi", "Autorité", "Économie", "Culture", "Histoire", "Médias",
        "Système",
    ],
    system: "Système",
    framework: "Niveaux de cette situation",
    level: "Niveau",
    source: "copie anonymisée : noms, lieux, âges et dates sont modifiés",
    to: [
        "Créer un lien avec {to}", "Renforcer le lien avec {to}", "Réduire la tension avec {to}", "Mettre fin au lien avec {to}",
        "Travailler le lien avec {to}",
    ],
    between: [
        "Créer un lien entre {from} et {to}", "Renforcer le lien entre {from} et {to}",
        "Réduire la tension entre {from} et {to}", "Mettre fin au lien entre {from} et {to}",
        "Travailler le lien entre {from} et {to}",
    ],
    on: [
        "Faire intervenir : {system}", "Renforcer : {system}", "Réduire la tension : {system}", "Mettre fin : {system}",
        "Travailler : {system}",
    ],
    step: "Une étape du plan",
};
